// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrusteeBillingOverview`.
#[non_exhaustive]
pub struct TrusteeBillingOverview {
    /// `billingPeriodEndDate`.
    pub billing_period_end_date: Option<rt::DateTime>,
    /// `billingPeriodStartDate`.
    pub billing_period_start_date: Option<rt::DateTime>,
    /// `contractAmendmentDate`.
    pub contract_amendment_date: Option<rt::DateTime>,
    /// `contractEffectiveDate`.
    pub contract_effective_date: Option<rt::DateTime>,
    /// `contractEndDate`.
    pub contract_end_date: Option<rt::DateTime>,
    /// `currency`, required.
    pub currency: Option<String>,
    /// `enabledProducts`, required.
    pub enabled_products: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `inRampPeriod`.
    pub in_ramp_period: Option<bool>,
    /// `minimumMonthlyAmount`.
    pub minimum_monthly_amount: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `organization`, required.
    pub organization: Option<super::NamedEntity>,
    /// `rampPeriodEndDate`.
    pub ramp_period_end_date: Option<rt::DateTime>,
    /// `rampPeriodStartDate`.
    pub ramp_period_start_date: Option<rt::DateTime>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `subscriptionType`, required.
    pub subscription_type: Option<super::TrusteeBillingOverviewSubscriptionType>,
    /// `usages`, required.
    pub usages: Option<Vec<super::SubscriptionOverviewUsage>>,
    __marks: rt::Marks,
}
/// The values of `subscriptionType` in [`TrusteeBillingOverview`](super::TrusteeBillingOverview).
#[derive(Clone)]
#[non_exhaustive]
pub enum TrusteeBillingOverviewSubscriptionType {
    /// `ININ`
    Inin,
    /// `MONTH_TO_MONTH`
    MonthToMonth,
    /// `FREE_TRIAL_MONTH_TO_MONTH`
    FreeTrialMonthToMonth,
    /// `PREPAY_MONTHLY_COMMITMENT`
    PrepayMonthlyCommitment,
    /// `PREPAY`
    Prepay,
    /// `DEV_ORG_MONTH_TO_MONTH`
    DevOrgMonthToMonth,
    /// `DEV_ORG_PREPAY_MONTHLY_COMMITMENT`
    DevOrgPrepayMonthlyCommitment,
    /// `DEV_ORG_PREPAY`
    DevOrgPrepay,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TrusteeBillingOverview {
    "billingPeriodEndDate" DateTime billing_period_end_date,
    "billingPeriodStartDate" DateTime billing_period_start_date,
    "contractAmendmentDate" DateTime contract_amendment_date,
    "contractEffectiveDate" DateTime contract_effective_date,
    "contractEndDate" DateTime contract_end_date,
    "currency" Str currency,
    "enabledProducts" Texts enabled_products,
    "id" Str id,
    "inRampPeriod" Bool in_ramp_period,
    "minimumMonthlyAmount" Str minimum_monthly_amount,
    "name" Str name,
    "organization" Any organization,
    "rampPeriodEndDate" DateTime ramp_period_end_date,
    "rampPeriodStartDate" DateTime ramp_period_start_date,
    "selfUri" Str self_uri,
    "subscriptionType" Enum subscription_type,
    "usages" Any usages,
});

rt::open_enum!(TrusteeBillingOverviewSubscriptionType {
    Inin = "ININ",
    MonthToMonth = "MONTH_TO_MONTH",
    FreeTrialMonthToMonth = "FREE_TRIAL_MONTH_TO_MONTH",
    PrepayMonthlyCommitment = "PREPAY_MONTHLY_COMMITMENT",
    Prepay = "PREPAY",
    DevOrgMonthToMonth = "DEV_ORG_MONTH_TO_MONTH",
    DevOrgPrepayMonthlyCommitment = "DEV_ORG_PREPAY_MONTHLY_COMMITMENT",
    DevOrgPrepay = "DEV_ORG_PREPAY",
});
