// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OperandPosition`.
#[non_exhaustive]
pub struct OperandPosition {
    /// `endingPositionDirection`.
    pub ending_position_direction: Option<super::OperandPositionEndingPositionDirection>,
    /// `endingPositionValue`.
    pub ending_position_value: Option<i64>,
    /// `startingPositionDirection`.
    pub starting_position_direction: Option<
        super::OperandPositionStartingPositionDirection,
    >,
    /// `startingPositionValue`.
    pub starting_position_value: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `endingPositionDirection` in [`OperandPosition`](super::OperandPosition).
#[derive(Clone)]
#[non_exhaustive]
pub enum OperandPositionEndingPositionDirection {
    /// `FromStart`
    FromStart,
    /// `FromEnd`
    FromEnd,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `startingPositionDirection` in [`OperandPosition`](super::OperandPosition).
#[derive(Clone)]
#[non_exhaustive]
pub enum OperandPositionStartingPositionDirection {
    /// `FromStart`
    FromStart,
    /// `FromEnd`
    FromEnd,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OperandPosition {
    "endingPositionDirection" Enum ending_position_direction,
    "endingPositionValue" Int ending_position_value,
    "startingPositionDirection" Enum starting_position_direction,
    "startingPositionValue" Int starting_position_value,
});

rt::setters!(OperandPosition {
    0 ending_position_direction with_ending_position_direction(impl Into<super::OperandPositionEndingPositionDirection>) clear_ending_position_direction,
    1 ending_position_value with_ending_position_value(i64) clear_ending_position_value,
    2 starting_position_direction with_starting_position_direction(impl Into<super::OperandPositionStartingPositionDirection>) clear_starting_position_direction,
    3 starting_position_value with_starting_position_value(i64) clear_starting_position_value,
});

rt::open_enum!(OperandPositionEndingPositionDirection {
    FromStart = "FromStart",
    FromEnd = "FromEnd",
});

rt::open_enum!(OperandPositionStartingPositionDirection {
    FromStart = "FromStart",
    FromEnd = "FromEnd",
});
