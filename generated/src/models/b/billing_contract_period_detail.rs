// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BillingContractPeriodDetail`.
#[non_exhaustive]
pub struct BillingContractPeriodDetail {
    /// `charges`.
    pub charges: Option<Vec<super::BillingCharge>>,
    /// `dateEnd`.
    pub date_end: Option<rt::Date>,
    /// `dateStart`.
    pub date_start: Option<rt::Date>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<super::BillingContractPeriodDetailStatus>,
    /// `wallets`.
    pub wallets: Option<Vec<super::BillingWallet>>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BillingContractPeriodDetail`](super::BillingContractPeriodDetail).
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingContractPeriodDetailStatus {
    /// `Open`
    Open,
    /// `Closed`
    Closed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BillingContractPeriodDetail {
    "charges" Any charges,
    "dateEnd" Date date_end,
    "dateStart" Date date_start,
    "id" Str id,
    "status" Enum status,
    "wallets" Any wallets,
});

rt::open_enum!(BillingContractPeriodDetailStatus {
    Open = "Open",
    Closed = "Closed",
});
