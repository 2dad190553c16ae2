// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataActionConditionSettings`.
///
/// The service requires `dataActionId`, `dataNotFoundResolution` in requests.
#[non_exhaustive]
pub struct DataActionConditionSettings {
    /// `contactColumnToDataActionFieldMappings`.
    pub contact_column_to_data_action_field_mappings: Option<
        Vec<super::DataActionContactColumnFieldMapping>,
    >,
    /// `contactIdField`.
    pub contact_id_field: Option<String>,
    /// `dataActionId`, required.
    pub data_action_id: Option<String>,
    /// `dataNotFoundResolution`, required.
    pub data_not_found_resolution: Option<bool>,
    /// `predicates`.
    pub predicates: Option<Vec<super::DigitalDataActionConditionPredicate>>,
    __marks: rt::Marks,
}

rt::model!(DataActionConditionSettings {
    "contactColumnToDataActionFieldMappings" Any contact_column_to_data_action_field_mappings,
    "contactIdField" Str contact_id_field,
    "dataActionId" Str data_action_id,
    "dataNotFoundResolution" Bool data_not_found_resolution,
    "predicates" Any predicates,
});

rt::setters!(DataActionConditionSettings {
    0 contact_column_to_data_action_field_mappings with_contact_column_to_data_action_field_mappings(Vec<super::DataActionContactColumnFieldMapping>) clear_contact_column_to_data_action_field_mappings,
    1 contact_id_field with_contact_id_field(impl Into<String>) clear_contact_id_field,
    2 data_action_id with_data_action_id(impl Into<String>) clear_data_action_id,
    3 data_not_found_resolution with_data_not_found_resolution(bool) clear_data_not_found_resolution,
    4 predicates with_predicates(Vec<super::DigitalDataActionConditionPredicate>) clear_predicates,
});
