// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SplittingInformation`.
#[non_exhaustive]
pub struct SplittingInformation {
    /// `createRemainderContactList`.
    pub create_remainder_contact_list: Option<bool>,
    /// `criteria`.
    pub criteria: Option<super::SplittingInformationCriteria>,
    /// `criteriaValue`.
    pub criteria_value: Option<String>,
    /// `useWaterfallRule`.
    pub use_waterfall_rule: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `criteria` in [`SplittingInformation`](super::SplittingInformation).
#[derive(Clone)]
#[non_exhaustive]
pub enum SplittingInformationCriteria {
    /// `Percentage`
    Percentage,
    /// `Quantity`
    Quantity,
    /// `Column`
    Column,
    /// `Custom`
    Custom,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SplittingInformation {
    "createRemainderContactList" Bool create_remainder_contact_list,
    "criteria" Enum criteria,
    "criteriaValue" Str criteria_value,
    "useWaterfallRule" Bool use_waterfall_rule,
});

rt::setters!(SplittingInformation {
    0 create_remainder_contact_list with_create_remainder_contact_list(bool) clear_create_remainder_contact_list,
    1 criteria with_criteria(impl Into<super::SplittingInformationCriteria>) clear_criteria,
    2 criteria_value with_criteria_value(impl Into<String>) clear_criteria_value,
    3 use_waterfall_rule with_use_waterfall_rule(bool) clear_use_waterfall_rule,
});

rt::open_enum!(SplittingInformationCriteria {
    Percentage = "Percentage",
    Quantity = "Quantity",
    Column = "Column",
    Custom = "Custom",
});
