// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserMe`.
#[non_exhaustive]
pub struct UserMe {
    /// `acdAutoAnswer`.
    pub acd_auto_answer: Option<bool>,
    /// `addresses`.
    pub addresses: Option<Vec<super::Contact>>,
    /// `adjacents`.
    pub adjacents: Option<super::Adjacents>,
    /// `authorization`.
    pub authorization: Option<super::UserAuthorization>,
    /// `autoAnswerSettings`.
    pub auto_answer_settings: Option<super::AutoAnswerSettings>,
    /// `biography`.
    pub biography: Option<super::Biography>,
    /// `certifications`.
    pub certifications: Option<Vec<String>>,
    /// `chat`.
    pub chat: Option<super::Chat>,
    /// `conversationSummary`.
    pub conversation_summary: Option<super::UserConversationSummary>,
    /// `date`.
    pub date: Option<super::ServerDate>,
    /// `dateLastLogin`.
    pub date_last_login: Option<rt::DateTime>,
    /// `dateWelcomeSent`.
    pub date_welcome_sent: Option<rt::DateTime>,
    /// `department`.
    pub department: Option<String>,
    /// `directReports`.
    pub direct_reports: Option<Vec<super::User>>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `divisionedPresenceDefinitions`.
    pub divisioned_presence_definitions: Option<
        Vec<super::OrganizationPresenceDefinition>,
    >,
    /// `email`.
    pub email: Option<String>,
    /// `employerInfo`.
    pub employer_info: Option<super::EmployerInfo>,
    /// `favorites`.
    pub favorites: Option<Vec<super::User>>,
    /// `fieldConfigs`.
    pub field_configs: Option<super::FieldConfigs>,
    /// `geolocation`.
    pub geolocation: Option<super::Geolocation>,
    /// `geolocationSettings`.
    pub geolocation_settings: Option<super::GeolocationSettings>,
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
    /// `locationDefinitions`.
    pub location_definitions: Option<Vec<super::LocationDefinition>>,
    /// `locations`.
    pub locations: Option<Vec<super::Location>>,
    /// `manager`.
    pub manager: Option<super::User>,
    /// `name`.
    pub name: Option<String>,
    /// `orgAuthorization`.
    pub org_authorization: Option<Vec<super::DomainOrganizationRole>>,
    /// `orgProducts`.
    pub org_products: Option<Vec<super::DomainOrganizationProduct>>,
    /// `organization`.
    pub organization: Option<super::Organization>,
    /// `outOfOffice`.
    pub out_of_office: Option<super::OutOfOffice>,
    /// `preferredName`.
    pub preferred_name: Option<String>,
    /// `presence`.
    pub presence: Option<super::UserPresence>,
    /// `presenceDefinitions`.
    pub presence_definitions: Option<Vec<super::OrganizationPresence>>,
    /// `primaryContactInfo`.
    pub primary_contact_info: Option<Vec<super::Contact>>,
    /// `profileSkills`.
    pub profile_skills: Option<Vec<String>>,
    /// `routingSkills`.
    pub routing_skills: Option<Vec<super::RoutingSkill>>,
    /// `routingStatus`.
    pub routing_status: Option<super::RoutingStatus>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::UserRoutingSkill>>,
    /// `state`.
    pub state: Option<super::UserMeState>,
    /// `station`.
    pub station: Option<super::UserStations>,
    /// `superiors`.
    pub superiors: Option<Vec<super::User>>,
    /// `team`.
    pub team: Option<super::Team>,
    /// `title`.
    pub title: Option<String>,
    /// `token`.
    pub token: Option<super::TokenInfo>,
    /// `trustors`.
    pub trustors: Option<Vec<super::Trustor>>,
    /// `username`.
    pub username: Option<String>,
    /// `version`, required.
    pub version: Option<i64>,
    /// `workPlanBidRanks`.
    pub work_plan_bid_ranks: Option<super::WorkPlanBidRanks>,
    __marks: rt::Marks,
}
/// The values of `state` in [`UserMe`](super::UserMe).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserMeState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserMe {
    "acdAutoAnswer" Bool acd_auto_answer,
    "addresses" Any addresses,
    "adjacents" Any adjacents,
    "authorization" Any authorization,
    "autoAnswerSettings" Any auto_answer_settings,
    "biography" Any biography,
    "certifications" Texts certifications,
    "chat" Any chat,
    "conversationSummary" Any conversation_summary,
    "date" Any date,
    "dateLastLogin" DateTime date_last_login,
    "dateWelcomeSent" DateTime date_welcome_sent,
    "department" Str department,
    "directReports" Any direct_reports,
    "division" Any division,
    "divisionedPresenceDefinitions" Any divisioned_presence_definitions,
    "email" Str email,
    "employerInfo" Any employer_info,
    "favorites" Any favorites,
    "fieldConfigs" Any field_configs,
    "geolocation" Any geolocation,
    "geolocationSettings" Any geolocation_settings,
    "groups" Any groups,
    "id" Str id,
    "images" Any images,
    "integrationPresence" Any integration_presence,
    "languagePreference" Str language_preference,
    "languages" Any languages,
    "lastTokenIssued" Any last_token_issued,
    "locationDefinitions" Any location_definitions,
    "locations" Any locations,
    "manager" Any manager,
    "name" Str name,
    "orgAuthorization" Any org_authorization,
    "orgProducts" Any org_products,
    "organization" Any organization,
    "outOfOffice" Any out_of_office,
    "preferredName" Str preferred_name,
    "presence" Any presence,
    "presenceDefinitions" Any presence_definitions,
    "primaryContactInfo" Any primary_contact_info,
    "profileSkills" Texts profile_skills,
    "routingSkills" Any routing_skills,
    "routingStatus" Any routing_status,
    "selfUri" Str self_uri,
    "skills" Any skills,
    "state" Enum state,
    "station" Any station,
    "superiors" Any superiors,
    "team" Any team,
    "title" Str title,
    "token" Any token,
    "trustors" Any trustors,
    "username" Str username,
    "version" Int version,
    "workPlanBidRanks" Any work_plan_bid_ranks,
});

rt::open_enum!(UserMeState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
