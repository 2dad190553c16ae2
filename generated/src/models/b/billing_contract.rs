// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BillingContract`.
#[non_exhaustive]
pub struct BillingContract {
    /// `billToCustomer`.
    pub bill_to_customer: Option<super::Customer>,
    /// `billingPeriods`.
    pub billing_periods: Option<Vec<super::BillingContractPeriod>>,
    /// `commercialModel`.
    pub commercial_model: Option<String>,
    /// `dateEnd`.
    pub date_end: Option<rt::Date>,
    /// `dateRampEnd`.
    pub date_ramp_end: Option<rt::Date>,
    /// `dateRampStart`.
    pub date_ramp_start: Option<rt::Date>,
    /// `dateStart`.
    pub date_start: Option<rt::Date>,
    /// `endCustomer`.
    pub end_customer: Option<super::Customer>,
    /// `externalNumber`.
    pub external_number: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `plans`.
    pub plans: Option<Vec<super::BillingPlan>>,
    /// `purchaseOrderNumbers`.
    pub purchase_order_numbers: Option<Vec<String>>,
    /// `soldToCustomer`.
    pub sold_to_customer: Option<super::Customer>,
    /// `status`.
    pub status: Option<super::BillingContractStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BillingContract`](super::BillingContract).
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingContractStatus {
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BillingContract {
    "billToCustomer" Any bill_to_customer,
    "billingPeriods" Any billing_periods,
    "commercialModel" Str commercial_model,
    "dateEnd" Date date_end,
    "dateRampEnd" Date date_ramp_end,
    "dateRampStart" Date date_ramp_start,
    "dateStart" Date date_start,
    "endCustomer" Any end_customer,
    "externalNumber" Str external_number,
    "id" Str id,
    "plans" Any plans,
    "purchaseOrderNumbers" Texts purchase_order_numbers,
    "soldToCustomer" Any sold_to_customer,
    "status" Enum status,
});

rt::open_enum!(BillingContractStatus {
    Active = "Active",
    Inactive = "Inactive",
});
