// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataActionContactColumnFieldMapping`.
///
/// The service requires `contactColumnName`, `dataActionField` in requests.
#[non_exhaustive]
pub struct DataActionContactColumnFieldMapping {
    /// `contactColumnName`, required.
    pub contact_column_name: Option<String>,
    /// `dataActionField`, required.
    pub data_action_field: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DataActionContactColumnFieldMapping {
    "contactColumnName" Str contact_column_name,
    "dataActionField" Str data_action_field,
});

rt::setters!(DataActionContactColumnFieldMapping {
    0 contact_column_name with_contact_column_name(impl Into<String>) clear_contact_column_name,
    1 data_action_field with_data_action_field(impl Into<String>) clear_data_action_field,
});
