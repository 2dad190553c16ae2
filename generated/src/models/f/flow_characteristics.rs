// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowCharacteristics`.
#[non_exhaustive]
pub struct FlowCharacteristics {
    /// `communications`.
    pub communications: Option<bool>,
    /// `eventError`.
    pub event_error: Option<bool>,
    /// `eventOther`.
    pub event_other: Option<bool>,
    /// `eventWarning`.
    pub event_warning: Option<bool>,
    /// `executionInputOutputs`.
    pub execution_input_outputs: Option<bool>,
    /// `executionItems`.
    pub execution_items: Option<bool>,
    /// `names`.
    pub names: Option<bool>,
    /// `variables`.
    pub variables: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(FlowCharacteristics {
    "communications" Bool communications,
    "eventError" Bool event_error,
    "eventOther" Bool event_other,
    "eventWarning" Bool event_warning,
    "executionInputOutputs" Bool execution_input_outputs,
    "executionItems" Bool execution_items,
    "names" Bool names,
    "variables" Bool variables,
});

rt::setters!(FlowCharacteristics {
    0 communications with_communications(bool) clear_communications,
    1 event_error with_event_error(bool) clear_event_error,
    2 event_other with_event_other(bool) clear_event_other,
    3 event_warning with_event_warning(bool) clear_event_warning,
    4 execution_input_outputs with_execution_input_outputs(bool) clear_execution_input_outputs,
    5 execution_items with_execution_items(bool) clear_execution_items,
    6 names with_names(bool) clear_names,
    7 variables with_variables(bool) clear_variables,
});
