-- What a speaker is and whom they speak for is translated like the rest of the programme.
call kernel_open_to_service('programme_speaker', 'place-face', 'select');
call kernel_open_to_service('programme_speaker', 'place-face', 'update');
