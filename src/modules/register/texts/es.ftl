problem-phone = Un número de teléfono tiene de 5 a 15 cifras, como +254 700 000001.
