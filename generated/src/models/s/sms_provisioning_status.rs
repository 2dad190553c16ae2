// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SmsProvisioningStatus`.
#[non_exhaustive]
pub struct SmsProvisioningStatus {
    /// `action`.
    pub action: Option<super::SmsProvisioningStatusAction>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `state`.
    pub state: Option<super::SmsProvisioningStatusState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `action` in [`SmsProvisioningStatus`](super::SmsProvisioningStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum SmsProvisioningStatusAction {
    /// `Unknown`
    Unknown,
    /// `Create`
    Create,
    /// `Update`
    Update,
    /// `Delete`
    Delete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`SmsProvisioningStatus`](super::SmsProvisioningStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum SmsProvisioningStatusState {
    /// `Running`
    Running,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SmsProvisioningStatus {
    "action" Enum action,
    "error" Any error,
    "state" Enum state,
    "version" Int version,
});

rt::open_enum!(SmsProvisioningStatusAction {
    Unknown = "Unknown",
    Create = "Create",
    Update = "Update",
    Delete = "Delete",
});

rt::open_enum!(SmsProvisioningStatusState {
    Running = "Running",
    Completed = "Completed",
    Failed = "Failed",
});
