// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VerificationResult`.
#[non_exhaustive]
pub struct VerificationResult {
    /// `records`.
    pub records: Option<Vec<super::Record>>,
    /// `status`.
    pub status: Option<super::VerificationResultStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`VerificationResult`](super::VerificationResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum VerificationResultStatus {
    /// `FAILED`
    Failed,
    /// `PENDING`
    Pending,
    /// `VERIFIED`
    Verified,
    /// `UNKNOWN`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(VerificationResult {
    "records" Any records,
    "status" Enum status,
});

rt::open_enum!(VerificationResultStatus {
    Failed = "FAILED",
    Pending = "PENDING",
    Verified = "VERIFIED",
    Unknown = "UNKNOWN",
});
