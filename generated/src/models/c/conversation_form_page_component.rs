// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationFormPageComponent`.
#[non_exhaustive]
pub struct ConversationFormPageComponent {
    /// `datePicker`.
    pub date_picker: Option<super::ConversationContentDatePicker>,
    /// `formComponentType`.
    pub form_component_type: Option<
        super::ConversationFormPageComponentFormComponentType,
    >,
    /// `input`.
    pub input: Option<super::ConversationContentInput>,
    /// `listPicker`.
    pub list_picker: Option<super::ConversationContentListPicker>,
    /// `wheelPicker`.
    pub wheel_picker: Option<super::ConversationContentWheelPicker>,
    __marks: rt::Marks,
}
/// The values of `formComponentType` in [`ConversationFormPageComponent`](super::ConversationFormPageComponent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationFormPageComponentFormComponentType {
    /// `ListPicker`
    ListPicker,
    /// `DatePicker`
    DatePicker,
    /// `WheelPicker`
    WheelPicker,
    /// `Input`
    Input,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationFormPageComponent {
    "datePicker" Any date_picker,
    "formComponentType" Enum form_component_type,
    "input" Any input,
    "listPicker" Any list_picker,
    "wheelPicker" Any wheel_picker,
});

rt::setters!(ConversationFormPageComponent {
    0 date_picker with_date_picker(super::ConversationContentDatePicker) clear_date_picker,
    1 form_component_type with_form_component_type(impl Into<super::ConversationFormPageComponentFormComponentType>) clear_form_component_type,
    2 input with_input(super::ConversationContentInput) clear_input,
    3 list_picker with_list_picker(super::ConversationContentListPicker) clear_list_picker,
    4 wheel_picker with_wheel_picker(super::ConversationContentWheelPicker) clear_wheel_picker,
});

rt::open_enum!(ConversationFormPageComponentFormComponentType {
    ListPicker = "ListPicker",
    DatePicker = "DatePicker",
    WheelPicker = "WheelPicker",
    Input = "Input",
});
