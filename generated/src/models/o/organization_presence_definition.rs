// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrganizationPresenceDefinition`.
///
/// The service requires `languageLabels` in requests.
#[non_exhaustive]
pub struct OrganizationPresenceDefinition {
    /// `deactivated`.
    pub deactivated: Option<bool>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `languageLabels`, required.
    pub language_labels: Option<std::collections::BTreeMap<String, String>>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `systemPresence`.
    pub system_presence: Option<super::OrganizationPresenceDefinitionSystemPresence>,
    /// `type`.
    pub r#type: Option<super::OrganizationPresenceDefinitionType>,
    __marks: rt::Marks,
}
/// The values of `systemPresence` in [`OrganizationPresenceDefinition`](super::OrganizationPresenceDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationPresenceDefinitionSystemPresence {
    /// `Available`
    Available,
    /// `Away`
    Away,
    /// `Busy`
    Busy,
    /// `Offline`
    Offline,
    /// `Idle`
    Idle,
    /// `OnQueue`
    OnQueue,
    /// `Meal`
    Meal,
    /// `Training`
    Training,
    /// `Meeting`
    Meeting,
    /// `Break`
    Break,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`OrganizationPresenceDefinition`](super::OrganizationPresenceDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationPresenceDefinitionType {
    /// `System`
    System,
    /// `User`
    User,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OrganizationPresenceDefinition {
    "deactivated" Bool deactivated,
    "divisionId" Str division_id,
    "id" Str id,
    "languageLabels" Any language_labels,
    "name" Str name,
    "selfUri" Str self_uri,
    "systemPresence" Enum system_presence,
    "type" Enum r#type,
});

rt::setters!(OrganizationPresenceDefinition {
    0 deactivated with_deactivated(bool) clear_deactivated,
    1 division_id with_division_id(impl Into<String>) clear_division_id,
    2 id with_id(impl Into<String>) clear_id,
    3 language_labels with_language_labels(std::collections::BTreeMap<String, String>) clear_language_labels,
    4 name with_name(impl Into<String>) clear_name,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    6 system_presence with_system_presence(impl Into<super::OrganizationPresenceDefinitionSystemPresence>) clear_system_presence,
    7 r#type with_type(impl Into<super::OrganizationPresenceDefinitionType>) clear_type,
});

rt::open_enum!(OrganizationPresenceDefinitionSystemPresence {
    Available = "Available",
    Away = "Away",
    Busy = "Busy",
    Offline = "Offline",
    Idle = "Idle",
    OnQueue = "OnQueue",
    Meal = "Meal",
    Training = "Training",
    Meeting = "Meeting",
    Break = "Break",
});

rt::open_enum!(OrganizationPresenceDefinitionType {
    System = "System",
    User = "User",
});
