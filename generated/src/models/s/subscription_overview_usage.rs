// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SubscriptionOverviewUsage`.
#[non_exhaustive]
pub struct SubscriptionOverviewUsage {
    /// `bundleQuantity`.
    pub bundle_quantity: Option<String>,
    /// `grouping`, required.
    pub grouping: Option<String>,
    /// `isCancellable`.
    pub is_cancellable: Option<bool>,
    /// `isThirdParty`.
    pub is_third_party: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `overagePrice`.
    pub overage_price: Option<String>,
    /// `partNumber`, required.
    pub part_number: Option<String>,
    /// `prepayPrice`.
    pub prepay_price: Option<String>,
    /// `prepayQuantity`, required.
    pub prepay_quantity: Option<String>,
    /// `unitOfMeasureType`, required.
    pub unit_of_measure_type: Option<String>,
    /// `usageNotes`.
    pub usage_notes: Option<String>,
    /// `usageQuantity`, required.
    pub usage_quantity: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SubscriptionOverviewUsage {
    "bundleQuantity" Str bundle_quantity,
    "grouping" Str grouping,
    "isCancellable" Bool is_cancellable,
    "isThirdParty" Bool is_third_party,
    "name" Str name,
    "overagePrice" Str overage_price,
    "partNumber" Str part_number,
    "prepayPrice" Str prepay_price,
    "prepayQuantity" Str prepay_quantity,
    "unitOfMeasureType" Str unit_of_measure_type,
    "usageNotes" Str usage_notes,
    "usageQuantity" Str usage_quantity,
});
