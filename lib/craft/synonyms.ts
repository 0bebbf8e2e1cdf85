/**
 * Words that say the same of a fact, a group a line, the first its name. Only what one may put for the other in any
 * trade: a nurse is no doctor, a pump no valve. Forms share a stem, so one of each is enough.
 */
export const synonyms: Record<string, string> = Object.fromEntries(
  `
country nationality nationalities countries nation
photo photograph picture image photos
ship vessel boat ships vessels
update refresh updated refreshed renew
share percentage portion fee
offline disconnected connection
junior younger trainee apprentice
senior older experienced seasoned
graduate grad graduates alumna alumnus alumni
detect find found spot catch caught discover identify locate pin pinned pinpoint trace uncover notice recognise recognize see
price charge fee cost pay pricing tariff
language bilingual trilingual multilingual
bill invoice cost billing
break broke broken breakdown fail failure fault faulty outage malfunction defect defective
reply answer respond response replies react
phone call telephone ring phoned
text sms message texting
schedule roster rota timetable planner plan scheduling rostering
shift shifts
absence absent absenteeism sickness sick
turnover attrition churn
overtime extra
wait queue waiting waited
guest visitor guests visitors diner diners
pupil student learner pupils students
parent family families parents
teacher headteacher educator
school secondary academy
doctor physician clinician consultant
ward unit
patient patients
bed beds
truck lorry lorries trucks hgv
refrigerated reefer chilled cooled
trailer trailers
van vans
car vehicle vehicles cars
driver drivers chauffeur
delivery deliver round rounds route routes drop
parcel package packages shipment
paper document paperwork papers form forms
container containers
export exporting exports ship shipping
port harbour harbor
warehouse depot storehouse
spare spares spare-parts
repair fix mend fixed repaired fixing maintain maintenance upkeep servicing
machine equipment machinery
downtime stoppage standstill
factory works mill
bearing bearings
inspect inspection inspector check checked checking examine look
complaint complain complained grievance
audit auditing auditor
quality qa
open live outstanding unresolved
matter case cases matters
lawyer solicitor attorney counsel
partner partners
newsletter bulletin mailing
client customer account
vacancy opening position role
candidate applicant applicants
onboarding induction orientation
binder folder file manual handbook
training train course workshop
clip video film clips
measure measured metric gauge track tracked tracking monitor monitored monitoring watch watches
report reporting reports
lender bank lenders creditor
loan credit debt
budget budgets
money cash funds funding
revenue turnover income sales
profit margin earnings
expense spend spending cost
invest investment
close closing month-end
forecast prediction predict predicting estimate guess projection
model models
mistake error errors wrong
speed pace latency
server serving serve hosting
code software program programme
talk speech lecture keynote spoke present presentation
repository repo codebase
star stars
donor funder donors funders
charity ngo nonprofit non-profit
village rural countryside
borehole well pump
council municipality local-authority
county district
volunteer volunteers
museum gallery
ticket tickets
renovation refurbishment refurbish restore restoration renovate modernise modernize overhaul
hotel hotels inn
restaurant eatery bistro diner
seat cover covers seats
review reviews rating
booking reservation reserve
deposit prepayment
wine wines winery vineyard winemaker
harvest crop crops picking
field farm farmland
water irrigation irrigate watering
organic ecological
energy power electricity
wind turbine turbines
solar photovoltaic
emission emissions carbon co2
waste scrap rubbish
recycle recycling
safety safe
accident incident accidents injury
rule policy guideline rules policies
law legal
contract agreement deal contracts
supplier vendor suppliers vendors
order orders ordering
stock inventory
build construct construction
house home houses homes housing
flat apartment flats apartments
street road
city town
abroad overseas foreign international
union unions
bonus premium bonuses
wage salary salaries pay wages
pension retirement
leader head boss chief lead
founder cofounder
sister sibling
brother sibling
kid child children
daily day everyday
weekly week
monthly month
yearly year annual
nightly night overnight
half fifty
quick fast rapid swift
big large huge major sizeable
small little compact tiny
cheap inexpensive affordable low-cost
difficult hard tough challenging
two both pair couple
new fresh
old ageing aging legacy
whole entire full complete
different various differing distinct
handle process deal manage processed
settle negotiate negotiated agreed settled
start began begin launch kick-off
finish complete end completed
increase rise climb went up
decrease drop decline fell down reduction
replace swap swapped exchange substitute
install fit fitted fitting installed mount
connect link integrate plug integration
choose pick select
ask request asked
show display demonstrate
teach educate instruct
write author draft wrote
explain describe
share split
keep retain retention hold
lose miss lost
try test pilot trial trying tried
watch view viewing
visit stop-by
collect gather pick-up
send dispatch despatch mail
store keep storage
record register log logged
count tally
avoid prevent avert avoided
cancel scrap abolish
approve sign-off sanction
protect secure security
compare benchmark
sensor probe detector sensors
camera cameras
battery batteries
screen display monitor
tablet ipad
phone smartphone mobile
cloud hosted
spreadsheet excel sheet
notebook jotter
whiteboard board
fax faxes
desk office
site location premises place
branch outlet
region area territory
department division
board directors
crew team staff
nurse nurses nursing
technician tech technicians technologist
operator operators
picker pickers
engineer engineering
seller salesperson rep reps sales
colleague coworker co-worker peer
boss supervisor
assistant aide
expert specialist
beginner newcomer starter starters newcomers joiner joiners hire hires recruit
award prize honour
degree bachelor master master's bachelor's diploma
doctorate phd doctoral
certificate certification certified accredited
scholarship fellowship fellow bursary
university college
materials material
`
    .trim()
    .split('\n')
    .map((line) => [`same:${line.split(' ')[0]}:${line.length}`, line]),
);
