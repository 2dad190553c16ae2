// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BillingContractPeriod`.
#[non_exhaustive]
pub struct BillingContractPeriod {
    /// `dateEnd`.
    pub date_end: Option<rt::Date>,
    /// `dateStart`.
    pub date_start: Option<rt::Date>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<super::BillingContractPeriodStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BillingContractPeriod`](super::BillingContractPeriod).
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingContractPeriodStatus {
    /// `Open`
    Open,
    /// `Closed`
    Closed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BillingContractPeriod {
    "dateEnd" Date date_end,
    "dateStart" Date date_start,
    "id" Str id,
    "status" Enum status,
});

rt::open_enum!(BillingContractPeriodStatus {
    Open = "Open",
    Closed = "Closed",
});
