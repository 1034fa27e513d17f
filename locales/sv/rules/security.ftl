# Reglernas meddelanden: vad som är fel, varför och vad man gör härnäst.

FIELD-LEAK = Texten i det interna fältet ”{ $field }” håller på att publiceras ({ $page }).
    .help = Samma ord står i ett offentligt fält. Ta bort dem där.
