problem-phone = Un numéro de téléphone a de 5 à 15 chiffres, comme +254 700 000001.
