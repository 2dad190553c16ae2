//! Equality of models: what they hold, and what they would send.

use super::marks::{Marks, Nulls, Step};
use super::shape::Shape;
use super::slot::{Model, Slot, read};
use super::value::View;

/// Whether two models of one type are equal.
///
/// A cleared field differs from one that was never set, because the one is
/// sent as `null` and the other is not sent; likewise a `null` item of a list
/// differs from an empty one. A mark that a value overrides does not count.
/// Floating point numbers compare as in Rust: NaN differs from itself.
pub fn equal(left: &dyn Model, right: &dyn Model) -> bool {
    let mut same = false;
    left.slots(&mut read(|shape, left, left_marks| {
        right.slots(&mut read(|_, right, right_marks| {
            same = fields(shape, left, left_marks, right, right_marks);
        }));
    }));
    same
}

fn fields(
    shape: &'static Shape,
    left: &[Slot<'_>],
    left_marks: &Marks,
    right: &[Slot<'_>],
    right_marks: &Marks,
) -> bool {
    if left.len() != right.len() {
        return false;
    }
    if left_marks.is_empty() && right_marks.is_empty() {
        let mut pairs = left.iter().zip(right);
        return pairs.all(|(left, right)| same_slot(left, right));
    }
    if left_marks.is_null(left) != right_marks.is_null(right) {
        return false;
    }
    left.iter()
        .zip(right)
        .enumerate()
        .all(|(index, (left, right))| match (left.view(), right.view()) {
            (Some(left), Some(right)) => {
                let nulls = (Nulls::of(left_marks, index), Nulls::of(right_marks, index));
                if nulls.0.any() || nulls.1.any() {
                    let mut path = vec![Step::Index(index)];
                    let (left_nulls, right_nulls) = nulls;
                    let mut place = Place {
                        left: left_nulls,
                        right: right_nulls,
                        path: &mut path,
                    };
                    values(left, right, Some(&mut place))
                } else {
                    values(left, right, None)
                }
            }
            (None, None) => {
                index >= shape.fields().len()
                    || left_marks.is_cleared_at(index) == right_marks.is_cleared_at(index)
            }
            _ => false,
        })
}

/// Whether two slots without marks hold the same.
fn same_slot(left: &Slot<'_>, right: &Slot<'_>) -> bool {
    match (left.view(), right.view()) {
        (Some(left), Some(right)) => values(left, right, None),
        (None, None) => true,
        _ => false,
    }
}

/// Where the walk is, while items on either side can be null.
struct Place<'a> {
    left: Nulls<'a>,
    right: Nulls<'a>,
    path: &'a mut Vec<Step>,
}

fn values(left: View<'_>, right: View<'_>, mut place: Option<&mut Place<'_>>) -> bool {
    match (left, right) {
        (View::Unit, View::Unit) => true,
        (View::Str(left), View::Str(right)) => left == right,
        (View::Int(left), View::Int(right)) => left == right,
        (View::Float(left), View::Float(right)) => left == right,
        (View::Bool(left), View::Bool(right)) => left == right,
        (View::Json(left), View::Json(right)) => left == right,
        (View::Bytes(left), View::Bytes(right)) => left == right,
        (View::List(left), View::List(right)) => {
            left.len() == right.len()
                && (0..left.len()).all(|index| match (left.get(index), right.get(index)) {
                    (Some(left), Some(right)) => {
                        item(left, right, place.as_deref_mut(), || Step::Index(index))
                    }
                    _ => false,
                })
        }
        (View::Map(left), View::Map(right)) => {
            let mut same = left.len() == right.len();
            if same {
                left.visit(&mut |key, left| {
                    same = right.get(key).is_some_and(|right| {
                        item(left, right, place.as_deref_mut(), || {
                            Step::Key(key.to_owned())
                        })
                    });
                    same
                });
            }
            same
        }
        (View::Model(left), View::Model(right)) => equal(left, right),
        _ => false,
    }
}

fn item(
    left: View<'_>,
    right: View<'_>,
    place: Option<&mut Place<'_>>,
    step: impl FnOnce() -> Step,
) -> bool {
    let Some(place) = place else {
        return values(left, right, None);
    };
    place.path.push(step());
    let same = place.left.is_null(place.path, &left) == place.right.is_null(place.path, &right)
        && values(left, right, Some(place));
    place.path.pop();
    same
}
