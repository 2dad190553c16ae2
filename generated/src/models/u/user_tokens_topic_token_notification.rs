// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserTokensTopicTokenNotification`.
#[non_exhaustive]
pub struct UserTokensTopicTokenNotification {
    /// `clientId`.
    pub client_id: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<String>,
    /// `ipAddress`.
    pub ip_address: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `tokenExpirationDate`.
    pub token_expiration_date: Option<String>,
    /// `tokenHash`.
    pub token_hash: Option<String>,
    /// `user`.
    pub user: Option<super::UserTokensTopicUriReference>,
    __marks: rt::Marks,
}

rt::model!(UserTokensTopicTokenNotification {
    "clientId" Str client_id,
    "dateCreated" Str date_created,
    "ipAddress" Str ip_address,
    "sessionId" Str session_id,
    "tokenExpirationDate" Str token_expiration_date,
    "tokenHash" Str token_hash,
    "user" Any user,
});
