// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PolicyUser`.
///
/// The service requires `version` in requests.
#[non_exhaustive]
pub struct PolicyUser {
    /// `acdAutoAnswer`.
    pub acd_auto_answer: Option<bool>,
    /// `addresses`.
    pub addresses: Option<Vec<super::Contact>>,
    /// `authorization`.
    pub authorization: Option<super::UserAuthorization>,
    /// `biography`.
    pub biography: Option<super::Biography>,
    /// `certifications`.
    pub certifications: Option<Vec<String>>,
    /// `chat`.
    pub chat: Option<super::Chat>,
    /// `conversationSummary`.
    pub conversation_summary: Option<super::UserConversationSummary>,
    /// `dateLastLogin`.
    pub date_last_login: Option<rt::DateTime>,
    /// `dateWelcomeSent`.
    pub date_welcome_sent: Option<rt::DateTime>,
    /// `department`.
    pub department: Option<String>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `email`.
    pub email: Option<String>,
    /// `employerInfo`.
    pub employer_info: Option<super::EmployerInfo>,
    /// `geolocation`.
    pub geolocation: Option<super::Geolocation>,
    /// `groups`.
    pub groups: Option<Vec<super::Group>>,
    /// `id`.
    pub id: Option<String>,
    /// `images`.
    pub images: Option<Vec<super::Image>>,
    /// `integrationPresence`.
    pub integration_presence: Option<super::UserPresence>,
    /// `languagePreference`.
    pub language_preference: Option<String>,
    /// `languages`.
    pub languages: Option<Vec<super::UserRoutingLanguage>>,
    /// `lastTokenIssued`.
    pub last_token_issued: Option<super::OAuthLastTokenIssued>,
    /// `locations`.
    pub locations: Option<Vec<super::Location>>,
    /// `manager`.
    pub manager: Option<super::User>,
    /// `name`.
    pub name: Option<String>,
    /// `outOfOffice`.
    pub out_of_office: Option<super::OutOfOffice>,
    /// `preferredName`.
    pub preferred_name: Option<String>,
    /// `presence`.
    pub presence: Option<super::UserPresence>,
    /// `primaryContactInfo`.
    pub primary_contact_info: Option<Vec<super::Contact>>,
    /// `profileSkills`.
    pub profile_skills: Option<Vec<String>>,
    /// `routingStatus`.
    pub routing_status: Option<super::RoutingStatus>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::UserRoutingSkill>>,
    /// `state`.
    pub state: Option<super::PolicyUserState>,
    /// `station`.
    pub station: Option<super::UserStations>,
    /// `team`.
    pub team: Option<super::Team>,
    /// `title`.
    pub title: Option<String>,
    /// `username`.
    pub username: Option<String>,
    /// `version`, required.
    pub version: Option<i64>,
    /// `workPlanBidRanks`.
    pub work_plan_bid_ranks: Option<super::WorkPlanBidRanks>,
    __marks: rt::Marks,
}
/// The values of `state` in [`PolicyUser`](super::PolicyUser).
#[derive(Clone)]
#[non_exhaustive]
pub enum PolicyUserState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PolicyUser {
    "acdAutoAnswer" Bool acd_auto_answer,
    "addresses" Any addresses,
    "authorization" Any authorization,
    "biography" Any biography,
    "certifications" Texts certifications,
    "chat" Any chat,
    "conversationSummary" Any conversation_summary,
    "dateLastLogin" DateTime date_last_login,
    "dateWelcomeSent" DateTime date_welcome_sent,
    "department" Str department,
    "division" Any division,
    "email" Str email,
    "employerInfo" Any employer_info,
    "geolocation" Any geolocation,
    "groups" Any groups,
    "id" Str id,
    "images" Any images,
    "integrationPresence" Any integration_presence,
    "languagePreference" Str language_preference,
    "languages" Any languages,
    "lastTokenIssued" Any last_token_issued,
    "locations" Any locations,
    "manager" Any manager,
    "name" Str name,
    "outOfOffice" Any out_of_office,
    "preferredName" Str preferred_name,
    "presence" Any presence,
    "primaryContactInfo" Any primary_contact_info,
    "profileSkills" Texts profile_skills,
    "routingStatus" Any routing_status,
    "selfUri" Str self_uri,
    "skills" Any skills,
    "state" Enum state,
    "station" Any station,
    "team" Any team,
    "title" Str title,
    "username" Str username,
    "version" Int version,
    "workPlanBidRanks" Any work_plan_bid_ranks,
});

rt::setters!(PolicyUser {
    0 acd_auto_answer with_acd_auto_answer(bool) clear_acd_auto_answer,
    1 addresses with_addresses(Vec<super::Contact>) clear_addresses,
    2 authorization with_authorization(super::UserAuthorization) clear_authorization,
    3 biography with_biography(super::Biography) clear_biography,
    4 certifications with_certifications(Vec<String>) clear_certifications,
    5 chat with_chat(super::Chat) clear_chat,
    6 conversation_summary with_conversation_summary(super::UserConversationSummary) clear_conversation_summary,
    7 date_last_login with_date_last_login(impl Into<rt::DateTime>) clear_date_last_login,
    8 date_welcome_sent with_date_welcome_sent(impl Into<rt::DateTime>) clear_date_welcome_sent,
    9 department with_department(impl Into<String>) clear_department,
    10 division with_division(super::Division) clear_division,
    11 email with_email(impl Into<String>) clear_email,
    12 employer_info with_employer_info(super::EmployerInfo) clear_employer_info,
    13 geolocation with_geolocation(super::Geolocation) clear_geolocation,
    14 groups with_groups(Vec<super::Group>) clear_groups,
    15 id with_id(impl Into<String>) clear_id,
    16 images with_images(Vec<super::Image>) clear_images,
    17 integration_presence with_integration_presence(super::UserPresence) clear_integration_presence,
    18 language_preference with_language_preference(impl Into<String>) clear_language_preference,
    19 languages with_languages(Vec<super::UserRoutingLanguage>) clear_languages,
    20 last_token_issued with_last_token_issued(super::OAuthLastTokenIssued) clear_last_token_issued,
    21 locations with_locations(Vec<super::Location>) clear_locations,
    22 manager with_manager(super::User) clear_manager,
    23 name with_name(impl Into<String>) clear_name,
    24 out_of_office with_out_of_office(super::OutOfOffice) clear_out_of_office,
    25 preferred_name with_preferred_name(impl Into<String>) clear_preferred_name,
    26 presence with_presence(super::UserPresence) clear_presence,
    27 primary_contact_info with_primary_contact_info(Vec<super::Contact>) clear_primary_contact_info,
    28 profile_skills with_profile_skills(Vec<String>) clear_profile_skills,
    29 routing_status with_routing_status(super::RoutingStatus) clear_routing_status,
    30 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    31 skills with_skills(Vec<super::UserRoutingSkill>) clear_skills,
    32 state with_state(impl Into<super::PolicyUserState>) clear_state,
    33 station with_station(super::UserStations) clear_station,
    34 team with_team(super::Team) clear_team,
    35 title with_title(impl Into<String>) clear_title,
    36 username with_username(impl Into<String>) clear_username,
    37 version with_version(i64) clear_version,
    38 work_plan_bid_ranks with_work_plan_bid_ranks(super::WorkPlanBidRanks) clear_work_plan_bid_ranks,
});

rt::open_enum!(PolicyUserState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
