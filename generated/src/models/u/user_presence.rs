// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserPresence`.
#[non_exhaustive]
pub struct UserPresence {
    /// `futurePresenceDefinition`.
    pub future_presence_definition: Option<super::PresenceDefinition>,
    /// `id`.
    pub id: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `presenceDefinition`.
    pub presence_definition: Option<super::PresenceDefinition>,
    /// `primary`.
    pub primary: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `sourceId`.
    pub source_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserPresence {
    "futurePresenceDefinition" Any future_presence_definition,
    "id" Str id,
    "message" Str message,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "presenceDefinition" Any presence_definition,
    "primary" Bool primary,
    "selfUri" Str self_uri,
    "source" Str source,
    "sourceId" Str source_id,
});

rt::setters!(UserPresence {
    0 future_presence_definition with_future_presence_definition(super::PresenceDefinition) clear_future_presence_definition,
    1 id with_id(impl Into<String>) clear_id,
    2 message with_message(impl Into<String>) clear_message,
    3 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    4 name with_name(impl Into<String>) clear_name,
    5 presence_definition with_presence_definition(super::PresenceDefinition) clear_presence_definition,
    6 primary with_primary(bool) clear_primary,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    8 source with_source(impl Into<String>) clear_source,
    9 source_id with_source_id(impl Into<String>) clear_source_id,
});
