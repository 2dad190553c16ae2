// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OperationCreatorUserResponse`.
#[non_exhaustive]
pub struct OperationCreatorUserResponse {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::OperationCreatorUserResponseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`OperationCreatorUserResponse`](super::OperationCreatorUserResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum OperationCreatorUserResponseType {
    /// `User`
    User,
    /// `OAuthClient`
    OAuthClient,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OperationCreatorUserResponse {
    "id" Str id,
    "selfUri" Str self_uri,
    "type" Enum r#type,
});

rt::open_enum!(OperationCreatorUserResponseType {
    User = "User",
    OAuthClient = "OAuthClient",
});
