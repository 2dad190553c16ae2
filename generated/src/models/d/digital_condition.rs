// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DigitalCondition`.
#[non_exhaustive]
pub struct DigitalCondition {
    /// `contactAddressConditionSettings`.
    pub contact_address_condition_settings: Option<
        super::ContactAddressConditionSettings,
    >,
    /// `contactAddressTypeConditionSettings`.
    pub contact_address_type_condition_settings: Option<
        super::ContactAddressTypeConditionSettings,
    >,
    /// `contactColumnConditionSettings`.
    pub contact_column_condition_settings: Option<super::ContactColumnConditionSettings>,
    /// `dataActionConditionSettings`.
    pub data_action_condition_settings: Option<super::DataActionConditionSettings>,
    /// `inverted`.
    pub inverted: Option<bool>,
    /// `lastAttemptByColumnConditionSettings`.
    pub last_attempt_by_column_condition_settings: Option<
        super::LastAttemptByColumnConditionSettings,
    >,
    /// `lastAttemptOverallConditionSettings`.
    pub last_attempt_overall_condition_settings: Option<
        super::LastAttemptOverallConditionSettings,
    >,
    /// `lastResultByColumnConditionSettings`.
    pub last_result_by_column_condition_settings: Option<
        super::LastResultByColumnConditionSettings,
    >,
    /// `lastResultOverallConditionSettings`.
    pub last_result_overall_condition_settings: Option<
        super::LastResultOverallConditionSettings,
    >,
    __marks: rt::Marks,
}

rt::model!(DigitalCondition {
    "contactAddressConditionSettings" Any contact_address_condition_settings,
    "contactAddressTypeConditionSettings" Any contact_address_type_condition_settings,
    "contactColumnConditionSettings" Any contact_column_condition_settings,
    "dataActionConditionSettings" Any data_action_condition_settings,
    "inverted" Bool inverted,
    "lastAttemptByColumnConditionSettings" Any last_attempt_by_column_condition_settings,
    "lastAttemptOverallConditionSettings" Any last_attempt_overall_condition_settings,
    "lastResultByColumnConditionSettings" Any last_result_by_column_condition_settings,
    "lastResultOverallConditionSettings" Any last_result_overall_condition_settings,
});

rt::setters!(DigitalCondition {
    0 contact_address_condition_settings with_contact_address_condition_settings(super::ContactAddressConditionSettings) clear_contact_address_condition_settings,
    1 contact_address_type_condition_settings with_contact_address_type_condition_settings(super::ContactAddressTypeConditionSettings) clear_contact_address_type_condition_settings,
    2 contact_column_condition_settings with_contact_column_condition_settings(super::ContactColumnConditionSettings) clear_contact_column_condition_settings,
    3 data_action_condition_settings with_data_action_condition_settings(super::DataActionConditionSettings) clear_data_action_condition_settings,
    4 inverted with_inverted(bool) clear_inverted,
    5 last_attempt_by_column_condition_settings with_last_attempt_by_column_condition_settings(super::LastAttemptByColumnConditionSettings) clear_last_attempt_by_column_condition_settings,
    6 last_attempt_overall_condition_settings with_last_attempt_overall_condition_settings(super::LastAttemptOverallConditionSettings) clear_last_attempt_overall_condition_settings,
    7 last_result_by_column_condition_settings with_last_result_by_column_condition_settings(super::LastResultByColumnConditionSettings) clear_last_result_by_column_condition_settings,
    8 last_result_overall_condition_settings with_last_result_overall_condition_settings(super::LastResultOverallConditionSettings) clear_last_result_overall_condition_settings,
});
