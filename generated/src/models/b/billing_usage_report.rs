// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BillingUsageReport`.
#[non_exhaustive]
pub struct BillingUsageReport {
    /// `endDate`, required.
    pub end_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<super::BillingUsageReportStatus>,
    /// `usages`, required.
    pub usages: Option<Vec<super::BillingUsage>>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BillingUsageReport`](super::BillingUsageReport).
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingUsageReportStatus {
    /// `InProgress`
    InProgress,
    /// `Complete`
    Complete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BillingUsageReport {
    "endDate" DateTime end_date,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "startDate" DateTime start_date,
    "status" Enum status,
    "usages" Any usages,
});

rt::open_enum!(BillingUsageReportStatus {
    InProgress = "InProgress",
    Complete = "Complete",
});
