// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrustUser`.
#[non_exhaustive]
pub struct TrustUser {
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
    /// `skills`.
    pub skills: Option<Vec<super::UserRoutingSkill>>,
    /// `state`.
    pub state: Option<super::TrustUserState>,
    /// `station`.
    pub station: Option<super::UserStations>,
    /// `team`.
    pub team: Option<super::Team>,
    /// `title`.
    pub title: Option<String>,
    /// `trustUserDetails`.
    pub trust_user_details: Option<super::TrustUserDetails>,
    /// `username`.
    pub username: Option<String>,
    /// `version`, required.
    pub version: Option<i64>,
    /// `workPlanBidRanks`.
    pub work_plan_bid_ranks: Option<super::WorkPlanBidRanks>,
    __marks: rt::Marks,
}
/// The values of `state` in [`TrustUser`](super::TrustUser).
#[derive(Clone)]
#[non_exhaustive]
pub enum TrustUserState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TrustUser {
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
    "skills" Any skills,
    "state" Enum state,
    "station" Any station,
    "team" Any team,
    "title" Str title,
    "trustUserDetails" Any trust_user_details,
    "username" Str username,
    "version" Int version,
    "workPlanBidRanks" Any work_plan_bid_ranks,
});

rt::open_enum!(TrustUserState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
