// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Intake`.
#[non_exhaustive]
pub struct Intake {
    /// `data`.
    pub data: Option<std::collections::BTreeMap<String, rt::Value>>,
    __marks: rt::Marks,
}

rt::model!(Intake {
    "data" Any data,
});

rt::setters!(Intake {
    0 data with_data(std::collections::BTreeMap<String, rt::Value>) clear_data,
});
