// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MergeInfo`.
#[non_exhaustive]
pub struct MergeInfo {
    /// `dateMerged`.
    pub date_merged: Option<rt::DateTime>,
    /// `error`.
    pub error: Option<super::MergeError>,
    /// `status`.
    pub status: Option<super::MergeInfoStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`MergeInfo`](super::MergeInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeInfoStatus {
    /// `AutoQueued`
    AutoQueued,
    /// `AutoSucceeded`
    AutoSucceeded,
    /// `AutoFailed`
    AutoFailed,
    /// `ManualQueued`
    ManualQueued,
    /// `ManualSucceeded`
    ManualSucceeded,
    /// `ManualFailed`
    ManualFailed,
    /// `NotMerged`
    NotMerged,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MergeInfo {
    "dateMerged" DateTime date_merged,
    "error" Any error,
    "status" Enum status,
});

rt::open_enum!(MergeInfoStatus {
    AutoQueued = "AutoQueued",
    AutoSucceeded = "AutoSucceeded",
    AutoFailed = "AutoFailed",
    ManualQueued = "ManualQueued",
    ManualSucceeded = "ManualSucceeded",
    ManualFailed = "ManualFailed",
    NotMerged = "NotMerged",
});
