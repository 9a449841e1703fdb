problem-phone = A phone number has 5 to 15 digits, such as +254 700 000001.
