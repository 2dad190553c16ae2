// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundFaxStatus`.
#[non_exhaustive]
pub struct OutboundFaxStatus {
    /// `auditTransactionId`.
    pub audit_transaction_id: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `expirationTime`.
    pub expiration_time: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `initiatingUser`.
    pub initiating_user: Option<super::AddressableEntityRef>,
    /// `result`.
    pub result: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `statusCode`.
    pub status_code: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutboundFaxStatus {
    "auditTransactionId" Str audit_transaction_id,
    "dateCreated" DateTime date_created,
    "expirationTime" Int expiration_time,
    "id" Str id,
    "initiatingUser" Any initiating_user,
    "result" Str result,
    "selfUri" Str self_uri,
    "statusCode" Str status_code,
});
