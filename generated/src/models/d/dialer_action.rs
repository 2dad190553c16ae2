// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerAction`.
///
/// The service requires `actionTypeName`, `type` in requests.
#[non_exhaustive]
pub struct DialerAction {
    /// `actionTypeName`, required.
    pub action_type_name: Option<super::DialerActionActionTypeName>,
    /// `agentWrapupField`.
    pub agent_wrapup_field: Option<String>,
    /// `callAnalysisResultField`.
    pub call_analysis_result_field: Option<String>,
    /// `contactColumnToDataActionFieldMappings`.
    pub contact_column_to_data_action_field_mappings: Option<
        Vec<super::ContactColumnToDataActionFieldMapping>,
    >,
    /// `contactIdField`.
    pub contact_id_field: Option<String>,
    /// `dataAction`.
    pub data_action: Option<super::DomainEntityRef>,
    /// `properties`.
    pub properties: Option<std::collections::BTreeMap<String, String>>,
    /// `type`, required.
    pub r#type: Option<super::DialerActionType>,
    /// `updateOption`.
    pub update_option: Option<super::DialerActionUpdateOption>,
    __marks: rt::Marks,
}
/// The values of `actionTypeName` in [`DialerAction`](super::DialerAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerActionActionTypeName {
    /// `DO_NOT_DIAL`
    DoNotDial,
    /// `MODIFY_CONTACT_ATTRIBUTE`
    ModifyContactAttribute,
    /// `SWITCH_TO_PREVIEW`
    SwitchToPreview,
    /// `APPEND_NUMBER_TO_DNC_LIST`
    AppendNumberToDncList,
    /// `APPEND_CUSTOM_ENTRY_TO_DNC_LIST`
    AppendCustomEntryToDncList,
    /// `SCHEDULE_CALLBACK`
    ScheduleCallback,
    /// `CONTACT_UNCALLABLE`
    ContactUncallable,
    /// `NUMBER_UNCALLABLE`
    NumberUncallable,
    /// `SET_CALLER_ID`
    SetCallerId,
    /// `SET_SKILLS`
    SetSkills,
    /// `DATA_ACTION`
    DataAction,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`DialerAction`](super::DialerAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerActionType {
    /// `Action`
    Action,
    /// `modifyContactAttribute`
    ModifyContactAttribute,
    /// `dataActionBehavior`
    DataActionBehavior,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `updateOption` in [`DialerAction`](super::DialerAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerActionUpdateOption {
    /// `SET`
    Set,
    /// `INCREMENT`
    Increment,
    /// `DECREMENT`
    Decrement,
    /// `CURRENT_TIME`
    CurrentTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerAction {
    "actionTypeName" Enum action_type_name,
    "agentWrapupField" Str agent_wrapup_field,
    "callAnalysisResultField" Str call_analysis_result_field,
    "contactColumnToDataActionFieldMappings" Any contact_column_to_data_action_field_mappings,
    "contactIdField" Str contact_id_field,
    "dataAction" Any data_action,
    "properties" Any properties,
    "type" Enum r#type,
    "updateOption" Enum update_option,
});

rt::setters!(DialerAction {
    0 action_type_name with_action_type_name(impl Into<super::DialerActionActionTypeName>) clear_action_type_name,
    1 agent_wrapup_field with_agent_wrapup_field(impl Into<String>) clear_agent_wrapup_field,
    2 call_analysis_result_field with_call_analysis_result_field(impl Into<String>) clear_call_analysis_result_field,
    3 contact_column_to_data_action_field_mappings with_contact_column_to_data_action_field_mappings(Vec<super::ContactColumnToDataActionFieldMapping>) clear_contact_column_to_data_action_field_mappings,
    4 contact_id_field with_contact_id_field(impl Into<String>) clear_contact_id_field,
    5 data_action with_data_action(super::DomainEntityRef) clear_data_action,
    6 properties with_properties(std::collections::BTreeMap<String, String>) clear_properties,
    7 r#type with_type(impl Into<super::DialerActionType>) clear_type,
    8 update_option with_update_option(impl Into<super::DialerActionUpdateOption>) clear_update_option,
});

rt::open_enum!(DialerActionActionTypeName {
    DoNotDial = "DO_NOT_DIAL",
    ModifyContactAttribute = "MODIFY_CONTACT_ATTRIBUTE",
    SwitchToPreview = "SWITCH_TO_PREVIEW",
    AppendNumberToDncList = "APPEND_NUMBER_TO_DNC_LIST",
    AppendCustomEntryToDncList = "APPEND_CUSTOM_ENTRY_TO_DNC_LIST",
    ScheduleCallback = "SCHEDULE_CALLBACK",
    ContactUncallable = "CONTACT_UNCALLABLE",
    NumberUncallable = "NUMBER_UNCALLABLE",
    SetCallerId = "SET_CALLER_ID",
    SetSkills = "SET_SKILLS",
    DataAction = "DATA_ACTION",
});

rt::open_enum!(DialerActionType {
    Action = "Action",
    ModifyContactAttribute = "modifyContactAttribute",
    DataActionBehavior = "dataActionBehavior",
});

rt::open_enum!(DialerActionUpdateOption {
    Set = "SET",
    Increment = "INCREMENT",
    Decrement = "DECREMENT",
    CurrentTime = "CURRENT_TIME",
});
