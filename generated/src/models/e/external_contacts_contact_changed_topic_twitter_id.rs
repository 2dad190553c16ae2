// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicTwitterId`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicTwitterId {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `profileUrl`.
    pub profile_url: Option<String>,
    /// `screenName`.
    pub screen_name: Option<String>,
    /// `verified`.
    pub verified: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicTwitterId {
    "id" Str id,
    "name" Str name,
    "profileUrl" Str profile_url,
    "screenName" Str screen_name,
    "verified" Bool verified,
});
