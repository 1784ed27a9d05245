# Treaties of the legal order
law-gap = For { $month } the record cannot tell which treaties of international law { $country } is party to: { $reason }.
law-territory = The lists of parties to the treaties of international law do not name { $country } by itself.
law-court-party = { $as ->
    [it] It
   *[other] { $country }
  } has been party to { $treaty } since { $since }, one of { $parties } parties.
law-court-ratified = { $as ->
    [it] It
   *[other] { $country }
  } ratified { $treaty } on { $since }; it had not yet entered into force.
law-court-leaving = It has given notice of its withdrawal, which takes effect on { $day }.
law-court-was = { $as ->
    [it] It
   *[other] { $country }
  } was party to { $treaty } from { $since } until { $until }, and has left it.
law-court-signed = { $as ->
    [it] It
   *[other] { $country }
  } signed { $treaty } on { $signed }, but is not party to it.
law-court-outside = { $as ->
    [it] It
   *[other] { $country }
  } is not party to { $treaty }, which has { $parties } parties.
law-icj-recognises = { $as ->
    [it] It
   *[other] { $country }
  } recognises the jurisdiction of the International Court of Justice as compulsory, by its declaration of { $since }.
law-icj-does-not = { $as ->
    [it] It
   *[other] { $country }
  } has not recognised the jurisdiction of the International Court of Justice as compulsory.
law-party = { $as ->
    [it] It
   *[other] { $country }
  } is party to { $list }.
law-ratified = { $as ->
    [it] It
   *[other] { $country }
  } has ratified { $list }, which { $count_n ->
    [one] is
   *[other] are
  } not yet in force.
law-signed = { $as ->
    [it] It
   *[other] { $country }
  } has signed { $list }, but is not bound by { $count_n ->
    [one] it
   *[other] them
  }.
law-outside = { $as ->
    [it] It
   *[other] { $country }
  } stands outside { $list }.
law-rights-all = { $as ->
    [it] It
   *[other] { $country }
  } is party to all the UN’s core conventions on human rights that are in force.
law-rights-except = { $as ->
    [it] It
   *[other] { $country }
  } is party to the UN’s core conventions on human rights, except { $list }.
law-rights-some = Of the UN’s core conventions on human rights { $as ->
    [it] it
   *[other] { $country }
  } is party to { $list }.
law-rights-none = { $as ->
    [it] It
   *[other] { $country }
  } is party to none of the UN’s core conventions on human rights.
law-terror-all = { $as ->
    [it] It
   *[other] { $country }
  } is party to { $count_n ->
    [one] the one convention
   *[other] all the conventions
  } against terrorism deposited with the UN that { $count_n ->
    [one] is
   *[other] are
  } in force.
law-terror-some = Of the conventions against terrorism that are deposited with the UN, { $as ->
    [it] it
   *[other] { $country }
  } is party to { $list }.
law-terror-none = { $as ->
    [it] It
   *[other] { $country }
  } is party to none of the conventions against terrorism that are deposited with the UN.
law-as-of = The newest lists of parties in the record are of { $list }.
law-list-of = { $day } ({ $what })
law-list-court = the International Criminal Court
law-list-icj = the International Court of Justice
law-list-war = the Geneva Conventions and their protocols
law-list-genocide = the Genocide Convention
law-list-rights = human rights
law-list-terror = terrorism
law-list-short = { $treaty_short }
law-treaty-prose = { $treaty }
law-protocols = { $which ->
    [p1] Additional Protocol I
    [p2] Additional Protocol II
    [p3] Additional Protocol III
    [p12] Additional Protocols I and II
    [p13] Additional Protocols I and III
    [p23] Additional Protocols II and III
   *[other] Additional Protocols I, II and III
  }
law-treaty = { $treaty_name }
law-is-party = party since { $since }
law-has-ratified = ratified { $since }; not yet in force
law-has-signed = signed { $signed }; not bound
law-is-not-party = not party
law-not-known = not known: { $reason }
table-law-treaties = { $country } and the treaties of international law
head-law-treaty = Treaty
head-law-standing = Standing
