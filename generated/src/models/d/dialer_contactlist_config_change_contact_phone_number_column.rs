// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerContactlistConfigChangeContactPhoneNumberColumn`.
#[non_exhaustive]
pub struct DialerContactlistConfigChangeContactPhoneNumberColumn {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `callableTimeColumn`.
    pub callable_time_column: Option<String>,
    /// `columnName`.
    pub column_name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialerContactlistConfigChangeContactPhoneNumberColumn {
    "additionalProperties" Any additional_properties_2,
    "callableTimeColumn" Str callable_time_column,
    "columnName" Str column_name,
    "type" Str r#type,
});
