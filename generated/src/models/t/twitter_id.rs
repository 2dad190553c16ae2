// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TwitterId`.
#[non_exhaustive]
pub struct TwitterId {
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

rt::model!(TwitterId {
    "id" Str id,
    "name" Str name,
    "profileUrl" Str profile_url,
    "screenName" Str screen_name,
    "verified" Bool verified,
});

rt::setters!(TwitterId {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
    2 profile_url with_profile_url(impl Into<String>) clear_profile_url,
    3 screen_name with_screen_name(impl Into<String>) clear_screen_name,
    4 verified with_verified(bool) clear_verified,
});
