// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UcUserPresence`.
#[non_exhaustive]
pub struct UcUserPresence {
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
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `sourceId`.
    pub source_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UcUserPresence {
    "id" Str id,
    "message" Str message,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "presenceDefinition" Any presence_definition,
    "selfUri" Str self_uri,
    "source" Str source,
    "sourceId" Str source_id,
    "userId" Str user_id,
});
