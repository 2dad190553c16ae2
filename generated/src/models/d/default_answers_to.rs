// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DefaultAnswersTo`.
#[non_exhaustive]
pub struct DefaultAnswersTo {
    /// `highestScore`.
    pub highest_score: Option<bool>,
    /// `lowestScore`.
    pub lowest_score: Option<bool>,
    /// `notApplicable`.
    pub not_applicable: Option<bool>,
    /// `userDefined`.
    pub user_defined: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(DefaultAnswersTo {
    "highestScore" Bool highest_score,
    "lowestScore" Bool lowest_score,
    "notApplicable" Bool not_applicable,
    "userDefined" Bool user_defined,
});

rt::setters!(DefaultAnswersTo {
    0 highest_score with_highest_score(bool) clear_highest_score,
    1 lowest_score with_lowest_score(bool) clear_lowest_score,
    2 not_applicable with_not_applicable(bool) clear_not_applicable,
    3 user_defined with_user_defined(bool) clear_user_defined,
});
