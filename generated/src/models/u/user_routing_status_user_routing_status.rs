// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserRoutingStatusUserRoutingStatus`.
#[non_exhaustive]
pub struct UserRoutingStatusUserRoutingStatus {
    /// `errorInfo`.
    pub error_info: Option<super::UserRoutingStatusErrorInfo>,
    /// `id`.
    pub id: Option<String>,
    /// `routingStatus`.
    pub routing_status: Option<super::UserRoutingStatusRoutingStatus>,
    __marks: rt::Marks,
}

rt::model!(UserRoutingStatusUserRoutingStatus {
    "errorInfo" Any error_info,
    "id" Str id,
    "routingStatus" Any routing_status,
});
