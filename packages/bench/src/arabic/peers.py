"""Runs the Python peers that are installed: task, input file (a list of texts), output file, "plain" or "digest", what the
names of those to run begin with.

A slow one reads the first texts only, once; its time is scaled up by their length, its answers are as many.
"""
import hashlib
import json
import sys
import time


# camel_tools tries 12,000 signs and emoji one after another wherever a token may begin.
FIRST_TEXTS = {("tokenize", "camel_tools"): 100}


def digest(text):
    return hashlib.md5(text.encode("utf-8", "surrogatepass")).hexdigest()


def without_blanks(answer):
    return answer if isinstance(answer, str) else [piece for piece in answer if piece.strip()]


def contenders(task):
    found = []
    try:
        import pyarabic.araby as araby
        from pyarabic.normalize import normalize_searchtext
        if task == "normalize":
            found.append(("pyarabic, strip_tashkeel + alef, tatweel", lambda t: araby.normalize_alef(araby.strip_tatweel(araby.strip_tashkeel(t)))))
            found.append(("pyarabic, normalize_searchtext", normalize_searchtext))
        if task == "tokenize":
            found.append(("pyarabic", araby.tokenize))
        if task == "sentences":
            found.append(("pyarabic", araby.sentence_tokenize))
    except ImportError:
        pass
    try:
        import arabic_norm
        if task == "normalize":
            found.append(("arabic-norm (Rust)", lambda t: arabic_norm.normalize(t, ta_marbuta=True)))
        if task == "tokenize":
            found.append(("arabic-norm (Rust), no offsets", arabic_norm.tokenize))
    except ImportError:
        pass
    try:
        from camel_tools.tokenizers.word import simple_word_tokenize
        from camel_tools.utils.dediac import dediac_ar
        from camel_tools.utils.normalize import normalize_alef_ar, normalize_alef_maksura_ar, normalize_teh_marbuta_ar
        if task == "normalize":
            found.append(("camel_tools", lambda t: normalize_teh_marbuta_ar(normalize_alef_maksura_ar(normalize_alef_ar(dediac_ar(t))))))
        if task == "tokenize":
            found.append(("camel_tools", simple_word_tokenize))
    except ImportError:
        pass
    if task == "stem":
        try:
            import Stemmer
            stemmer = Stemmer.Stemmer("arabic", 0)
            found.append(("PyStemmer (C)", stemmer.stemWord))
        except ImportError:
            pass
    return found


def main():
    task, source, target, form, only = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        texts = json.load(file)
    results = []
    for name, run in contenders(task):
        if not name.startswith(only):
            continue
        some = texts[:FIRST_TEXTS.get((task, name), len(texts))]
        scale = sum(map(len, texts)) / max(1, sum(map(len, some)))
        best = None
        for _ in range(1 if form == "plain" or len(some) < len(texts) else 3):
            start = time.process_time()
            answers = [run(text) for text in some]
            took = (time.process_time() - start) * 1000 * scale
            best = took if best is None else min(best, took)
        answers = [without_blanks(answer) for answer in answers]
        if form == "plain":
            results.append({"name": name, "milliseconds": best, "answers": answers})
            continue
        shown = [digest(answer if isinstance(answer, str) else "\n".join(answer)) for answer in answers]
        results.append({"name": name, "milliseconds": best, "answers": shown})
    with open(target, "w", encoding="utf-8") as file:
        json.dump(results, file)


main()
