// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserTimeOffRequestReference`.
///
/// The service requires `user` in requests.
#[non_exhaustive]
pub struct UserTimeOffRequestReference {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `user`, required.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(UserTimeOffRequestReference {
    "id" Str id,
    "selfUri" Str self_uri,
    "user" Any user,
});

rt::setters!(UserTimeOffRequestReference {
    0 id with_id(impl Into<String>) clear_id,
    1 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    2 user with_user(super::UserReference) clear_user,
});
