// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DmarcResult`.
#[non_exhaustive]
pub struct DmarcResult {
    /// `dateChecked`, required.
    pub date_checked: Option<rt::DateTime>,
    /// `detectedPolicy`.
    pub detected_policy: Option<super::DmarcResultDetectedPolicy>,
    /// `records`, required.
    pub records: Option<Vec<super::Record>>,
    /// `status`, required.
    pub status: Option<super::DmarcResultStatus>,
    __marks: rt::Marks,
}
/// The values of `detectedPolicy` in [`DmarcResult`](super::DmarcResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum DmarcResultDetectedPolicy {
    /// `unknown`
    Unknown,
    /// `none`
    None,
    /// `quarantine`
    Quarantine,
    /// `reject`
    Reject,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`DmarcResult`](super::DmarcResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum DmarcResultStatus {
    /// `NotPresent`
    NotPresent,
    /// `Invalid`
    Invalid,
    /// `Valid`
    Valid,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DmarcResult {
    "dateChecked" DateTime date_checked,
    "detectedPolicy" Enum detected_policy,
    "records" Any records,
    "status" Enum status,
});

rt::open_enum!(DmarcResultDetectedPolicy {
    Unknown = "unknown",
    None = "none",
    Quarantine = "quarantine",
    Reject = "reject",
});

rt::open_enum!(DmarcResultStatus {
    NotPresent = "NotPresent",
    Invalid = "Invalid",
    Valid = "Valid",
});
