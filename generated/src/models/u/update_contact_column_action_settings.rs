// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateContactColumnActionSettings`.
///
/// The service requires `properties`, `updateOption` in requests.
#[non_exhaustive]
pub struct UpdateContactColumnActionSettings {
    /// `properties`, required.
    pub properties: Option<std::collections::BTreeMap<String, String>>,
    /// `updateOption`, required.
    pub update_option: Option<super::UpdateContactColumnActionSettingsUpdateOption>,
    __marks: rt::Marks,
}
/// The values of `updateOption` in [`UpdateContactColumnActionSettings`](super::UpdateContactColumnActionSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateContactColumnActionSettingsUpdateOption {
    /// `Set`
    Set,
    /// `Increment`
    Increment,
    /// `Decrement`
    Decrement,
    /// `CurrentTime`
    CurrentTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UpdateContactColumnActionSettings {
    "properties" Any properties,
    "updateOption" Enum update_option,
});

rt::setters!(UpdateContactColumnActionSettings {
    0 properties with_properties(std::collections::BTreeMap<String, String>) clear_properties,
    1 update_option with_update_option(impl Into<super::UpdateContactColumnActionSettingsUpdateOption>) clear_update_option,
});

rt::open_enum!(UpdateContactColumnActionSettingsUpdateOption {
    Set = "Set",
    Increment = "Increment",
    Decrement = "Decrement",
    CurrentTime = "CurrentTime",
});
