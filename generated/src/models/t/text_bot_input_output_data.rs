// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotInputOutputData`.
///
/// The service requires `variables` in requests.
#[non_exhaustive]
pub struct TextBotInputOutputData {
    /// `variables`, required.
    pub variables: Option<std::collections::BTreeMap<String, rt::Value>>,
    __marks: rt::Marks,
}

rt::model!(TextBotInputOutputData {
    "variables" Any variables,
});

rt::setters!(TextBotInputOutputData {
    0 variables with_variables(std::collections::BTreeMap<String, rt::Value>) clear_variables,
});
