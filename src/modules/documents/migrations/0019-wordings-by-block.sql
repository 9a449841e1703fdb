-- What a paragraph said over its versions is found by the paragraph, however many texts the house holds.
create index documents_wording_block on documents_wording (block_id, from_version);
