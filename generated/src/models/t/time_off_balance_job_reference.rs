// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffBalanceJobReference`.
#[non_exhaustive]
pub struct TimeOffBalanceJobReference {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::TimeOffBalanceJobReferenceStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`TimeOffBalanceJobReference`](super::TimeOffBalanceJobReference).
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeOffBalanceJobReferenceStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TimeOffBalanceJobReference {
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(TimeOffBalanceJobReferenceStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
