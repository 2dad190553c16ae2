// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BillingCharge`.
#[non_exhaustive]
pub struct BillingCharge {
    /// `actualQuantity`.
    pub actual_quantity: Option<f64>,
    /// `convertedTokenCount`.
    pub converted_token_count: Option<f64>,
    /// `fairuseQuantity`.
    pub fairuse_quantity: Option<f64>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `organizations`.
    pub organizations: Option<Vec<super::NamedEntity>>,
    /// `overageCharge`.
    pub overage_charge: Option<f64>,
    /// `overageCurrency`.
    pub overage_currency: Option<String>,
    /// `overageQuantity`.
    pub overage_quantity: Option<f64>,
    /// `overageRate`.
    pub overage_rate: Option<f64>,
    /// `prepaidQuantity`.
    pub prepaid_quantity: Option<f64>,
    /// `product`.
    pub product: Option<super::BillingProduct>,
    /// `tokenConversionRate`.
    pub token_conversion_rate: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(BillingCharge {
    "actualQuantity" Float actual_quantity,
    "convertedTokenCount" Float converted_token_count,
    "fairuseQuantity" Float fairuse_quantity,
    "id" Str id,
    "name" Str name,
    "organizations" Any organizations,
    "overageCharge" Float overage_charge,
    "overageCurrency" Str overage_currency,
    "overageQuantity" Float overage_quantity,
    "overageRate" Float overage_rate,
    "prepaidQuantity" Float prepaid_quantity,
    "product" Any product,
    "tokenConversionRate" Float token_conversion_rate,
});
