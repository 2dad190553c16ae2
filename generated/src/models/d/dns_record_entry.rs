// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DnsRecordEntry`.
#[non_exhaustive]
pub struct DnsRecordEntry {
    /// `host`.
    pub host: Option<String>,
    /// `recordContents`.
    pub record_contents: Option<String>,
    /// `verificationStatus`.
    pub verification_status: Option<super::DnsRecordEntryVerificationStatus>,
    __marks: rt::Marks,
}
/// The values of `verificationStatus` in [`DnsRecordEntry`](super::DnsRecordEntry).
#[derive(Clone)]
#[non_exhaustive]
pub enum DnsRecordEntryVerificationStatus {
    /// `Pending`
    Pending,
    /// `Verified`
    Verified,
    /// `Failed`
    Failed,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DnsRecordEntry {
    "host" Str host,
    "recordContents" Str record_contents,
    "verificationStatus" Enum verification_status,
});

rt::open_enum!(DnsRecordEntryVerificationStatus {
    Pending = "Pending",
    Verified = "Verified",
    Failed = "Failed",
    Unknown = "Unknown",
});
