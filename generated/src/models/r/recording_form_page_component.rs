// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingFormPageComponent`.
#[non_exhaustive]
pub struct RecordingFormPageComponent {
    /// `datePicker`.
    pub date_picker: Option<super::DatePicker>,
    /// `formComponentType`.
    pub form_component_type: Option<super::RecordingFormPageComponentFormComponentType>,
    /// `input`.
    pub input: Option<super::RecordingInput>,
    /// `listPicker`.
    pub list_picker: Option<super::ListPicker>,
    /// `wheelPicker`.
    pub wheel_picker: Option<super::RecordingWheelPicker>,
    __marks: rt::Marks,
}
/// The values of `formComponentType` in [`RecordingFormPageComponent`](super::RecordingFormPageComponent).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingFormPageComponentFormComponentType {
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

rt::model!(RecordingFormPageComponent {
    "datePicker" Any date_picker,
    "formComponentType" Enum form_component_type,
    "input" Any input,
    "listPicker" Any list_picker,
    "wheelPicker" Any wheel_picker,
});

rt::setters!(RecordingFormPageComponent {
    0 date_picker with_date_picker(super::DatePicker) clear_date_picker,
    1 form_component_type with_form_component_type(impl Into<super::RecordingFormPageComponentFormComponentType>) clear_form_component_type,
    2 input with_input(super::RecordingInput) clear_input,
    3 list_picker with_list_picker(super::ListPicker) clear_list_picker,
    4 wheel_picker with_wheel_picker(super::RecordingWheelPicker) clear_wheel_picker,
});

rt::open_enum!(RecordingFormPageComponentFormComponentType {
    ListPicker = "ListPicker",
    DatePicker = "DatePicker",
    WheelPicker = "WheelPicker",
    Input = "Input",
});
