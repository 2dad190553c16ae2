// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewUser`.
#[non_exhaustive]
pub struct JourneyViewUser {
    /// `emailAddress`.
    pub email_address: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyViewUser {
    "emailAddress" Str email_address,
    "id" Str id,
    "selfUri" Str self_uri,
});

rt::setters!(JourneyViewUser {
    0 email_address with_email_address(impl Into<String>) clear_email_address,
    1 id with_id(impl Into<String>) clear_id,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
