// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PureCloud`.
#[non_exhaustive]
pub struct PureCloud {
    /// `disabled`.
    pub disabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PureCloud {
    "disabled" Bool disabled,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(PureCloud {
    0 disabled with_disabled(bool) clear_disabled,
    1 id with_id(impl Into<String>) clear_id,
    2 name with_name(impl Into<String>) clear_name,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
