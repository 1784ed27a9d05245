# Kvinner
women-gap = Kvinneandelen kan ikke oppgis for { $month }: { $reason }.
women-share = Ved utgangen av { $month } utgjorde kvinner { $share } prosent av { $country_genitive } uniformerte personell i FNs fredsoperasjoner: { $women } av { $total }.
women-by-kind = Blant det militære personellet var andelen { $military } prosent, i politiet { $police } prosent.
women-none = Ved utgangen av { $month } var det ingen kvinner blant de { $total } i uniform som { $country } hadde i FNs fredsoperasjoner.
women-nobody = { $country } hadde ingen i uniform i FNs fredsoperasjoner ved utgangen av { $month }, og dermed ingen kvinneandel å oppgi.
women-all = For alle bidragsytende land samlet var andelen { $share } prosent i { $month }: { $military } prosent av det militære personellet og { $police } prosent av politiet.
chart-women = Kvinneandelen av uniformert personell i FNs fredsoperasjoner, { $country } og alle bidragsytere, prosent
label-country = { $country_name }
label-all = Alle bidragsytere
