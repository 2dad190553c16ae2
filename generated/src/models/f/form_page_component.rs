// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FormPageComponent`.
///
/// The service requires `formComponentType` in requests.
#[non_exhaustive]
pub struct FormPageComponent {
    /// `datePicker`.
    pub date_picker: Option<super::FormDatePicker>,
    /// `formComponentType`, required.
    pub form_component_type: Option<super::FormPageComponentFormComponentType>,
    /// `input`.
    pub input: Option<super::Input>,
    /// `listPicker`.
    pub list_picker: Option<super::FormListPicker>,
    /// `wheelPicker`.
    pub wheel_picker: Option<super::WheelPicker>,
    __marks: rt::Marks,
}
/// The values of `formComponentType` in [`FormPageComponent`](super::FormPageComponent).
#[derive(Clone)]
#[non_exhaustive]
pub enum FormPageComponentFormComponentType {
    /// `ListPicker`
    ListPicker,
    /// `DatePicker`
    DatePicker,
    /// `Input`
    Input,
    /// `WheelPicker`
    WheelPicker,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FormPageComponent {
    "datePicker" Any date_picker,
    "formComponentType" Enum form_component_type,
    "input" Any input,
    "listPicker" Any list_picker,
    "wheelPicker" Any wheel_picker,
});

rt::setters!(FormPageComponent {
    0 date_picker with_date_picker(super::FormDatePicker) clear_date_picker,
    1 form_component_type with_form_component_type(impl Into<super::FormPageComponentFormComponentType>) clear_form_component_type,
    2 input with_input(super::Input) clear_input,
    3 list_picker with_list_picker(super::FormListPicker) clear_list_picker,
    4 wheel_picker with_wheel_picker(super::WheelPicker) clear_wheel_picker,
});

rt::open_enum!(FormPageComponentFormComponentType {
    ListPicker = "ListPicker",
    DatePicker = "DatePicker",
    Input = "Input",
    WheelPicker = "WheelPicker",
});
