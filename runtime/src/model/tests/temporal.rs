//! Dates and times.

use std::time::{Duration, UNIX_EPOCH};

use crate::model::{
    Date, DateTime, Interval, LocalDateTime, LocalTime, TextExt, Wire, YearMonth, decode_json,
    to_json,
};

fn millis(text: &str) -> Option<i64> {
    let read = DateTime::from(text).unix_millis().ok();
    assert_eq!(DateTime::parse(text).is_ok(), read.is_some(), "{text}");
    assert_eq!(text.as_date_time().is_ok(), read.is_some(), "{text}");
    read
}

#[test]
fn reads_points_in_time() {
    let base = 1_709_210_096_000;
    for (text, expected) in [
        ("2024-02-29T12:34:56Z", base),
        ("2024-02-29t12:34:56z", base),
        ("2024-02-29 12:34:56", base),
        ("2024-02-29T12:34:56.1Z", base + 100),
        ("2024-02-29T12:34:56,25Z", base + 250),
        ("2024-02-29T12:34:56.123456789Z", base + 123),
        ("2024-02-29T13:34:56+01:00", base),
        ("2024-02-29T07:04:56-0530", base),
        ("2024-02-29T10:34:56-02", base),
        ("2024-03-01T00:34:56+12:00", base),
        ("2024-02-29T12:34Z", base - 56_000),
        ("2024-02-29", 1_709_164_800_000),
        ("1970-01-01T00:00:00Z", 0),
        ("1969-12-31T23:59:59.999Z", -1),
        ("1969-12-31T23:59:59.9999Z", -1),
        ("0000-03-01", -62_162_035_200_000),
        ("0000-02-29", -62_162_121_600_000),
        ("1900-03-01", -2_203_891_200_000),
        ("2000-02-29", 951_782_400_000),
        ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
        ("+010000-01-01T00:00:00.000Z", 253_402_300_800_000),
        ("-000001-12-31T00:00:00Z", -62_167_305_600_000),
        ("2016-12-31T23:59:60Z", 1_483_228_800_000),
    ] {
        assert_eq!(millis(text), Some(expected), "{text}");
    }
}

#[test]
fn refuses_other_texts() {
    for text in [
        "",
        "T",
        "now",
        "2024",
        "2024-02",
        "2023-02-29",
        "1900-02-29",
        "2024-00-10",
        "2024-13-10",
        "2024-04-31",
        "2024-01-00",
        "24-01-01",
        "20240-01-01",
        "2024-1-1",
        "2024-02-29T",
        "2024-02-29T12",
        "2024-02-29T24:00:00Z",
        "2024-02-29T12:60:00Z",
        "2024-02-29T12:00:61Z",
        "2024-02-29T12:00:00.Z",
        "2024-02-29T12:00:00.1234567890Z",
        "2024-02-29T12:00:00+",
        "2024-02-29T12:00:00+1",
        "2024-02-29T12:00:00+24:00",
        "2024-02-29T12:00:00+01:60",
        "2024-02-29T12:00:00+01:",
        "2024-02-29T12:00:00Z ",
        "2024-02-29T12:00:00ZZ",
        " 2024-02-29",
        "+2024000000-01-01",
        "２０２４-01-01",
        "2024-02-2９",
    ] {
        assert_eq!(millis(text), None, "{text}");
    }
    let error = DateTime::parse("soon").unwrap_err();
    assert_eq!(
        error.to_string(),
        "`soon` is not a time like 2024-02-29T12:30:00.000Z"
    );
    let long = "x".repeat(500);
    assert_eq!(DateTime::parse(&long).unwrap_err().text().len(), 64);
}

#[test]
fn writes_points_in_time() {
    for (millis, text) in [
        (0, "1970-01-01T00:00:00.000Z"),
        (-1, "1969-12-31T23:59:59.999Z"),
        (1_709_210_096_007, "2024-02-29T12:34:56.007Z"),
        (253_402_300_800_000, "+010000-01-01T00:00:00.000Z"),
        (-62_167_219_200_001, "-000001-12-31T23:59:59.999Z"),
    ] {
        assert_eq!(DateTime::from_unix_millis(millis).as_str(), text);
    }
    for millis in [i64::MIN, i64::MAX] {
        let text = DateTime::from_unix_millis(millis);
        assert_eq!(text.unix_millis(), Ok(millis), "{text}");
    }
}

#[test]
fn every_day_of_eight_centuries_survives() {
    let mut previous = String::new();
    for day in -146_097..=146_097_i64 {
        let text = DateTime::from_unix_millis(day * 86_400_000);
        assert_eq!(text.unix_millis(), Ok(day * 86_400_000));
        assert!(previous.as_str() < text.as_str());
        previous = text.into();
    }
}

#[test]
fn system_time_goes_both_ways() {
    let after = UNIX_EPOCH + Duration::new(1_709_210_096, 123_456_789);
    assert_eq!(
        DateTime::from_system_time(after).as_str(),
        "2024-02-29T12:34:56.123Z"
    );
    let text = DateTime::from("2024-02-29T12:34:56.123456789Z");
    assert_eq!(text.to_system_time(), Ok(after));

    let before = UNIX_EPOCH - Duration::from_micros(1_500);
    assert_eq!(DateTime::from(before).as_str(), "1969-12-31T23:59:59.998Z");
    let exact = UNIX_EPOCH - Duration::from_millis(2);
    assert_eq!(DateTime::from(exact).as_str(), "1969-12-31T23:59:59.998Z");
    assert_eq!(DateTime::from(exact).to_system_time(), Ok(exact));

    assert!(DateTime::from("+999999999-12-31").to_system_time().is_ok());
    let now = DateTime::now();
    assert!(now.unix_millis().unwrap() > 1_700_000_000_000, "{now}");
    assert!(DateTime::from("x").to_system_time().is_err());
}

#[test]
fn dates_have_parts() {
    let date = Date::new(2024, 2, 29).unwrap();
    assert_eq!(date.as_str(), "2024-02-29");
    assert_eq!(
        (date.year(), date.month(), date.day()),
        (Ok(2024), Ok(2), Ok(29))
    );
    assert_eq!(Date::new(7, 1, 2).unwrap().as_str(), "0007-01-02");
    assert_eq!(Date::new(-7, 1, 2).unwrap().as_str(), "-000007-01-02");
    assert_eq!(Date::new(-7, 1, 2).unwrap().year(), Ok(-7));
    assert!(Date::new(2023, 2, 29).is_err());
    assert!(Date::new(2023, 0, 1).is_err());
    assert!(Date::new(2023, 1, 100).is_err());
    assert!(Date::from("2024-02-29T00:00:00Z").year().is_err());
    assert!(Date::from("").day().is_err());
    assert!("2024-02-29".as_date().is_ok());
    assert!("2024-02-30".as_date().is_err());
    assert!("2024-02-29".parse::<Date>().is_ok());
}

#[test]
fn intervals_have_ends() {
    let text = "2024-02-29T00:00:00.000Z/2024-03-01T00:00:00+01:00";
    let interval = text.as_interval().unwrap();
    assert_eq!(interval.start(), Ok("2024-02-29T00:00:00.000Z".into()));
    assert_eq!(interval.end(), Ok("2024-03-01T00:00:00+01:00".into()));
    let again = Interval::new(&interval.start().unwrap(), &interval.end().unwrap());
    assert_eq!(again, interval);
    assert_eq!(again.to_string(), text);
    for bad in [
        "",
        "/",
        "2024-02-29",
        "2024-02-29/",
        "2024-02-29/x",
        "2024-02-29/P1D",
        "2024-02-29/2024-03-01/2024-03-02",
    ] {
        assert!(bad.as_interval().is_err(), "{bad}");
        assert!(Interval::from(bad).start().is_err(), "{bad}");
    }
}

#[test]
fn local_times_have_parts() {
    let time = LocalTime::new(9, 5, 7, 30).unwrap();
    assert_eq!(time.as_str(), "09:05:07.030");
    assert_eq!(
        (time.hour(), time.minute(), time.second()),
        (Ok(9), Ok(5), Ok(7))
    );
    assert_eq!(time.nanosecond(), Ok(30_000_000));
    assert_eq!(time.millis_of_day(), Ok(32_707_030));
    for (hour, minute, second, millisecond) in [
        (24, 0, 0, 0),
        (0, 60, 0, 0),
        (0, 0, 60, 0),
        (0, 0, 0, 1000),
        (100, 0, 0, 0),
    ] {
        assert!(LocalTime::new(hour, minute, second, millisecond).is_err());
    }
    assert_eq!("23:59".as_local_time().unwrap().minute(), Ok(59));
    for bad in ["", "9:05", "09:05:07Z", "09:05:07.", "0905"] {
        assert!(bad.as_local_time().is_err(), "{bad}");
    }

    let both = LocalDateTime::new(&Date::new(2024, 2, 29).unwrap(), &time);
    assert_eq!(both.as_str(), "2024-02-29T09:05:07.030");
    assert_eq!(both.date(), Ok(Date::from("2024-02-29")));
    assert_eq!(both.time(), Ok(time));
    assert!("2024-02-29 09:05".as_local_date_time().is_ok());
    for bad in ["", "2024-02-29", "2024-02-29T09:05:07Z", "2024-02-30T09:05"] {
        assert!(bad.as_local_date_time().is_err(), "{bad}");
    }

    let month = YearMonth::new(2024, 2).unwrap();
    assert_eq!(month.as_str(), "2024-02");
    assert_eq!((month.year(), month.month()), (Ok(2024), Ok(2)));
    assert_eq!("0999-12".as_year_month().unwrap().year(), Ok(999));
    for bad in ["", "2024", "2024-00", "2024-13", "2024-02-01", "2024-2"] {
        assert!(bad.as_year_month().is_err(), "{bad}");
    }
}

#[test]
fn any_text_travels() {
    let mut list: Vec<DateTime> = Vec::new();
    decode_json(
        br#"["+292278994-08-17T07:12:55.807Z","never",""]"#,
        list.target(),
    )
    .unwrap();
    assert_eq!(
        to_json(&list),
        r#"["+292278994-08-17T07:12:55.807Z","never",""]"#
    );
    assert_eq!(
        serde_json::from_str::<Vec<DateTime>>(&to_json(&list)).unwrap(),
        list
    );
    assert_eq!(serde_json::to_string(&list).unwrap(), to_json(&list));
    assert_eq!(String::from(DateTime::from("x".to_owned())), "x");
    assert_eq!(
        format!("{:>4}|{:?}", DateTime::from("x"), Date::from("y")),
        "   x|\"y\""
    );
    assert_eq!(DateTime::default().as_str(), "");
}
