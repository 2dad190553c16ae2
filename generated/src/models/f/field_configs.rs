// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FieldConfigs`.
#[non_exhaustive]
pub struct FieldConfigs {
    /// `group`.
    pub group: Option<super::FieldConfig>,
    /// `org`.
    pub org: Option<super::FieldConfig>,
    /// `person`.
    pub person: Option<super::FieldConfig>,
    __marks: rt::Marks,
}

rt::model!(FieldConfigs {
    "group" Any group,
    "org" Any org,
    "person" Any person,
});
