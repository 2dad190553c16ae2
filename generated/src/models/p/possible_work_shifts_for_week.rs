// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PossibleWorkShiftsForWeek`.
#[non_exhaustive]
pub struct PossibleWorkShiftsForWeek {
    /// `dailyPossibleShifts`.
    pub daily_possible_shifts: Option<Vec<super::DailyPossibleShift>>,
    /// `id`.
    pub id: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(PossibleWorkShiftsForWeek {
    "dailyPossibleShifts" Any daily_possible_shifts,
    "id" Int id,
});
